import { banglaNumber, defineWords } from "../../i18n/words.ts";

type PictureWords = {
  readonly width: string;
  readonly widthIs: (percent: number) => string;
  readonly describe: string;
  readonly save: string;
};

export const pictureWords = defineWords<PictureWords>({
  en: {
    width: "Width of the picture",
    widthIs: (percent) => `${percent} percent of the text`,
    describe: "What does the picture show?",
    save: "Save",
  },
  bn: {
    width: "ছবির প্রস্থ",
    widthIs: (percent) => `লেখার ${banglaNumber(percent)} শতাংশ`,
    describe: "ছবিতে কী দেখা যাচ্ছে?",
    save: "সংরক্ষণ করুন",
  },
});
