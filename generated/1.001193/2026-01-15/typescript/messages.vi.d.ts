/** What is said when a rule is broken, by the name of the rule. */
declare const messages: { readonly [rule: string]: string };
export default messages;
