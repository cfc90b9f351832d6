const fence = /^(```|~~~)[\s\S]*?^\1[^\n]*$|`[^`\n]*`/gm;
const strong = /\*\*(?!\s)([^*\n]+?)(?<!\s)\*\*/g;

/**
 * Turns `**…**` outside code into `<strong>`. CommonMark reads the asterisks by Western word
 * boundaries and leaves `**“强调”**文字` as it stands, and no plugin after parsing can mend that:
 * https://github.com/commonmark/commonmark-spec/issues/650
 */
export const chineseEmphasis = (markdown: string): string => {
  if (!markdown.includes('**')) return markdown;
  let end = 0;
  let result = '';
  for (const code of markdown.matchAll(fence)) {
    result += markdown.slice(end, code.index).replace(strong, '<strong>$1</strong>') + code[0];
    end = code.index + code[0].length;
  }
  return result + markdown.slice(end).replace(strong, '<strong>$1</strong>');
};
