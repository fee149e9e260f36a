import { raise } from "../../../shared/contract/errors.ts";
import { checkPlacement } from "./checks.ts";
import type { Services } from "./services.ts";

export const placementRoutes = ({ api, storage }: Services) => ({
  save: api.placement.save.handler(({ input }) => {
    checkPlacement(input, storage);
    storage.placements.save(input);
    return {};
  }),
  remove: api.placement.remove.handler(({ input: { id } }) => {
    if (!storage.placements.remove(id)) raise("NOT_FOUND", { kind: "placement", id });
    return {};
  }),
});
