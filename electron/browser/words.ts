/** What the host says on the terminal, in both languages: English first, then Bangla. */
const lines = (english: string, bangla: string): string => `${english}\n${bangla}`;

export const words = {
  opened: lines(
    "ToT Studio is open in its window. Close the window to end it.",
    "ToT Studio নিজের উইন্ডোতে খোলা আছে। শেষ করতে উইন্ডোটি বন্ধ করুন।",
  ),
  noDisplay: (address: string) =>
    lines(
      `There is no display on this machine, so no window can open. ToT Studio keeps running.\nOpen this address in a browser on this machine (it works once): ${address}`,
      `এই কম্পিউটারে কোনো ডিসপ্লে নেই, তাই উইন্ডো খোলা গেল না। ToT Studio চালু থাকছে।\nওপরের ঠিকানাটি এই কম্পিউটারের ব্রাউজারে খুলুন (ঠিকানাটি একবারই কাজ করে)।`,
    ),
  noBrowser: (address: string) =>
    lines(
      `No Chromium, Chrome or Edge could open a window. ToT Studio keeps running.\nOpen this address in any browser on this machine (it works once): ${address}`,
      `Chromium, Chrome বা Edge দিয়ে উইন্ডো খোলা গেল না। ToT Studio চালু থাকছে।\nওপরের ঠিকানাটি এই কম্পিউটারের যেকোনো ব্রাউজারে খুলুন (ঠিকানাটি একবারই কাজ করে)।`,
    ),
  alreadyRunning: lines(
    "ToT Studio is already running with this data folder; this start opens a window of it.",
    "এই ডেটা ফোল্ডারে ToT Studio আগে থেকেই চালু আছে; তারই একটি উইন্ডো খোলা হচ্ছে।",
  ),
  stopHint: lines("Press Ctrl+C to end it.", "শেষ করতে Ctrl+C চাপুন।"),
  ended: lines(
    "ToT Studio has ended; everything is saved.",
    "ToT Studio বন্ধ হয়েছে; সবকিছু সংরক্ষিত আছে।",
  ),
} as const;
