import { Menu, type MenuItemConstructorOptions } from "electron";

const isMac = process.platform === "darwin";

const template: MenuItemConstructorOptions[] = [
  {
    label: "File · ফাইল",
    submenu: [{ role: isMac ? "close" : "quit", label: "Close · বন্ধ করুন" }],
  },
  {
    label: "Edit · সম্পাদনা",
    submenu: [
      { role: "undo", label: "Undo · পূর্বাবস্থায় ফিরুন" },
      { role: "redo", label: "Redo · আবার করুন" },
      { type: "separator" },
      { role: "cut", label: "Cut · কাটুন" },
      { role: "copy", label: "Copy · কপি করুন" },
      { role: "paste", label: "Paste · পেস্ট করুন" },
      { role: "selectAll", label: "Select all · সব নির্বাচন করুন" },
    ],
  },
  {
    label: "View · দৃশ্য",
    submenu: [
      { role: "zoomIn", label: "Larger · বড় করুন" },
      { role: "zoomOut", label: "Smaller · ছোট করুন" },
      { role: "resetZoom", label: "Usual size · স্বাভাবিক আকার" },
      { role: "togglefullscreen", label: "Full screen · পূর্ণ পর্দা" },
    ],
  },
];

/** A short menu for its keys; the commands themselves are in the page. */
export function setMenu(): void {
  const application: MenuItemConstructorOptions[] = isMac ? [{ role: "appMenu" }] : [];
  Menu.setApplicationMenu(Menu.buildFromTemplate([...application, ...template]));
}
