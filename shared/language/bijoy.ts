import {
  bareLetter,
  endings,
  firsts,
  letters,
  others,
  reph,
  seconds,
  voweled,
  vowelsAfter,
  vowelsBefore,
} from "./bijoy-signs.ts";
import { normaliseText } from "./normalise.ts";

const hasanta = "্";
const zeroWidthJoiner = "\u200d";
const zeroWidthNonJoiner = "\u200c";

/** A syllable while its parts arrive; they are written in the order that Unicode asks for. */
type Syllable = {
  hasReph: boolean;
  /** The letters, joined. */
  base: string;
  vowels: string;
  /** True where the sign of the bare letter was typed: a further letter does not join. */
  isBare: boolean;
  endings: string;
};

const emptySyllable = (vowels = ""): Syllable => ({
  hasReph: false,
  base: "",
  vowels,
  isBare: false,
  endings: "",
});

function written({ hasReph, base, vowels, isBare, endings: ends }: Syllable): string {
  const initial = base === "অ" && vowels === "া" ? "আ" : base + vowels;
  return (hasReph ? "র্" : "") + initial + (isBare ? hasanta : "") + ends;
}

/** A letter and the one that joins it; ya under ra keeps ra whole, where reph would stand above ya. */
function joined(base: string, second: string): string {
  if (base === "র" && second === "্য") return `র${zeroWidthJoiner}্য`;
  return base.endsWith(hasanta) ? base + second.slice(hasanta.length) : base + second;
}

/**
 * Text of a Bijoy font (SutonnyMJ and its kin) as Unicode in NFC. Signs that such a font does not have
 * stay as they are. The table is in bijoy-signs.ts; that a text is of such a font, its font says.
 */
export function bijoyToUnicode(text: string): string {
  let result = "";
  let syllable = emptySyllable();
  const close = (vowels = ""): void => {
    result += written(syllable);
    syllable = emptySyllable(vowels);
  };
  const addLetters = (base: string): void => {
    if (syllable.base.endsWith(hasanta)) syllable.base += base;
    else {
      const isWaiting = syllable.base === "" && !syllable.hasReph && syllable.endings === "";
      const wasBare = syllable.isBare;
      if (!isWaiting) close();
      if (wasBare) result += zeroWidthNonJoiner;
      syllable.base = base;
    }
  };
  for (const sign of text) {
    const letter = letters[sign] ?? firsts[sign];
    const withVowel = voweled[sign];
    if (letter) addLetters(letter);
    else if (withVowel) {
      addLetters(withVowel[0]);
      syllable.vowels += withVowel[1];
    } else if (vowelsBefore[sign]) close(vowelsBefore[sign]);
    else if (sign === reph) syllable.hasReph = true;
    else if (sign === bareLetter) syllable.isBare = true;
    else if (seconds[sign]) syllable.base = joined(syllable.base, seconds[sign]);
    else if (vowelsAfter[sign]) syllable.vowels += vowelsAfter[sign];
    else if (endings[sign]) syllable.endings += endings[sign];
    else {
      close();
      result += others[sign] ?? sign;
    }
  }
  close();
  return normaliseText(result);
}
