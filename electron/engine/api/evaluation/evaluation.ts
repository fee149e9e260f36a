import { raise } from "../../../../shared/contract/errors.ts";
import { shiftedTest } from "../../../../shared/evaluation/answered.ts";
import { faultOfEvaluation } from "../../../../shared/evaluation/check.ts";
import type { Evaluation } from "../../../../shared/evaluation/model.ts";
import { demand } from "../checks.ts";
import { momentOf, type Services } from "../services.ts";
import { evaluationOf, questionBank } from "./source.ts";

function demandSound(evaluation: Evaluation, stored: Evaluation): void {
  const fault = faultOfEvaluation(evaluation);
  if (fault) raise("INVALID_INPUT", fault);
  const shifted = shiftedTest(stored, evaluation);
  demand(shifted === null, `tests.${shifted}.items`, "they have been answered already");
}

export const evaluationRoutes = (services: Services) => {
  const { api, storage } = services;
  return {
    get: api.evaluation.get.handler(({ input: { run } }) => evaluationOf(storage, run)),
    save: api.evaluation.save.handler(({ input: { run, evaluation, version } }) => {
      demandSound(evaluation, evaluationOf(storage, run).evaluation);
      return storage.evaluations.save(run, evaluation, version, momentOf(services));
    }),
    bank: api.evaluation.bank.handler(() => questionBank(storage)),
  };
};
