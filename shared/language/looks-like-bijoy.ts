/**
 * Signs that stand inside the words of a Bijoy text all the time and inside those of other languages
 * never: vowel signs, reph, ya-phala and first letters.
 */
const insideWords =
  /[A-Za-z`_~&|][†‡ˆ‰Š©¨ª«¬¯®¤§¥¦¡¢£±²³´µ¶·¸¹º»¼½¾¿Ö×ÿš›˜™œ^„…ƒ‹Œ‘’“”–—•Í](?=[A-Za-z`_~†‡ˆ‰©¨§¥¡Ÿ])|[a-z][À-ß](?=[a-z`_~])/g;
const atStarts = /(?:^|\s)[†‡ˆ‰¯®¤š›¸](?=[A-Za-z`_~])/g;
const letters = /[A-Za-z]/g;
const bengali = /\p{Script=Bengali}/u;
/** One such sign to so many letters at least; Bijoy text has one to five or six. */
const lettersToASign = 25;

/**
 * True for text that may be Bangla of a Bijoy font whose font has been lost. It only raises a question:
 * a person decides.
 */
export function looksLikeBijoy(text: string): boolean {
  if (bengali.test(text)) return false;
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const signs = count(insideWords) + count(atStarts);
  return signs > 0 && signs * lettersToASign >= count(letters) && signsAreMany(text, signs);
}

/** A single sign decides nothing in a long text, and typographic quotes between letters nothing at all. */
function signsAreMany(text: string, signs: number): boolean {
  const strong = text.match(/[†‡ˆ‰¨ª«¬¯®¤¥¦¶ÿ`~]/g)?.length ?? 0;
  return strong > 0 && (signs > 1 || text.length < 60);
}
