/** A story made for journeys: a step to look at, one of each kind of quiz, one that reads, one that names what is gone. */
import type { Dataset } from "../src/core/model/dataset.ts";
import { makeDataset, makeEntity, makeEvidence, makeRelation } from "./datasets.ts";

const text = (id: string, en: string) => ({ id, en });

export const lesson: Dataset = makeDataset({
  id: "made-to-present",
  entities: [
    makeEntity("utara", { label: text("Utara", "North"), aliases: ["Utara"] }),
    makeEntity("selatan", { label: text("Selatan", "South"), aliases: ["Selatan"] }),
    makeEntity("barat", { label: text("Barat", "West"), aliases: ["Barat"] }),
  ],
  relations: [
    makeRelation("temu", "utara", "selatan", { label: text("bertemu", "met") }),
    makeRelation("tolak", "utara", "selatan", {
      label: text("menolak", "rejected"),
      evidence: [
        makeEvidence({
          sentence: "s2",
          quote: "Utara mungkin menolak Selatan",
          factuality: "possible",
          attribution: ["barat"],
          hedges: ["mungkin"],
        }),
      ],
    }),
  ],
  layout: {
    positions: [
      ["utara", 0, 0],
      ["selatan", 300, 60],
      ["barat", 120, 260],
    ],
  },
  stories: [
    {
      id: "pelajaran",
      title: text("Pelajaran", "Lesson"),
      steps: [
        {
          id: "awal",
          title: text("Siapa bertemu siapa", "Who met whom"),
          text: text("Bacalah **baik-baik**.", "Read it **closely**."),
          notes: text("Tanyakan dulu kepada kelas.", "Ask the class first."),
          view: { selection: { relations: ["temu"] } },
        },
        {
          id: "nama",
          title: text("Tebak namanya", "Guess the names"),
          view: { selection: { relations: ["temu"] } },
          quiz: { ask: "reveal", hide: ["labels"] },
        },
        {
          id: "kalimat",
          title: text("Cari kalimatnya", "Find the sentence"),
          view: { selection: { relations: ["temu"] } },
          quiz: { ask: "sentence" },
        },
        {
          id: "pasti",
          title: text("Seberapa pasti", "How surely"),
          view: { selection: { relations: ["tolak"] } },
          quiz: { ask: "how-surely" },
        },
        {
          id: "baca",
          title: text("Membaca bersama", "Reading together"),
          view: { selection: { sentences: [["a", "s2"]] }, reading: { article: "a", through: "s2" } },
        },
        {
          id: "hilang",
          title: text("Yang sudah tiada", "What is gone"),
          view: {
            selection: { entities: ["timur"], relations: ["temu"] },
            camera: { x: 0, y: 0, width: 300, height: 200 },
          },
        },
      ],
    },
  ],
});
