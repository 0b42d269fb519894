import { foldedText } from '../language/fold.ts';

/** Words in which forms tell people how to fill them in. */
const instruction =
  /\d+字(?:以内|左右)|[需须应](?:单独|分别|当|逐项)?(?:说明|填写|注明)(?:具体)?(?:原因|理由|情况|内容)?的?(?:（|[,，]|$)|请(?:单位)?(?:根据|按照?|对照|逐项|简要|如实)?(?:说明|填写|填列|注明|概述|描述)|对照年度目标[,，]?说明|^(?:简要|概括|逐条|分别)(?:说明|概述|描述|分析|填写)|^\d?[.、]?预算执行率=|^\d?[.、]?其他资金包括|^（?填写/;

/** Whether every sentence of a field is still one of the form's own instructions. */
export function isGuidance(text: string): boolean {
  const sentences = foldedText(text)
    .split(/[。；;\n]/)
    .filter((sentence) => /\p{Script=Han}{2}/u.test(sentence));
  return sentences.length > 0 && sentences.every((sentence) => instruction.test(sentence));
}
