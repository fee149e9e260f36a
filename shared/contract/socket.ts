/** With this code the browser host closes a window's socket where its engine could not be opened. */
export const engineFailedCode = 4503;
