/** Whether two Chinese characters stand together: figures and marks alone are no words. */
export const holdsWords = (text: string): boolean => usual.test(text) || (rare.test(text) && any.test(text));

const any = /\p{Script=Han}{2}/u;

// The whole script is a long list, and most texts are told by the block that nearly all characters are from.
const usual = /[\u4e00-\u9fa5]{2}/;
const rare = /[\u2e80-\u2fff\u3005-\u303b\u3400-\u4dff\u9fa6-\u9fff\uf900-\ufaff\ud800-\udfff]/;
