export const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
export const contentTypes = "http://schemas.openxmlformats.org/package/2006/content-types";
