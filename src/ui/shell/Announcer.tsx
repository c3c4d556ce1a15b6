import { useEffect, useState } from "react";
import { actions } from "../../actions/registry.ts";
import type { Announcement } from "../../state/ui-store.ts";
import type { DatasetIndex } from "../../core/graph/dataset-index.ts";
import { backedBy, relationsOf } from "../../core/graph/dataset-index.ts";
import { placeOf } from "../../core/evidence/sentence-index.ts";
import type { View } from "../../core/model/dataset.ts";
import { addedBy } from "../../core/query/reading.ts";
import type { Hiding } from "../../core/story/hiding.ts";
import type { Visible } from "../../core/query/visible.ts";
import { useDerived, useStoreValue } from "../shared/app-context.ts";
import { filterParts } from "../shared/filter-words.ts";
import { sayRelation } from "../shared/relation-words.ts";
import { sayCited } from "../shared/say-citations.ts";
import { sayShortcut } from "../shared/say-shortcut.ts";
import { sayPlace } from "../shared/sentence-words.ts";
import { tellEntity, tellRelation, tellStanding } from "../shared/untold-words.ts";
import { type ReaderWords, useWords } from "../shared/use-words.ts";
import styles from "./shell.module.css";

/** How long what nothing else on the page shows stays to be read, in milliseconds. */
const noticeLasts = 5000;

/** Speaks, to a screen reader, what an action did; what nothing else on the page shows can be read for a while. */
export function Announcer() {
  const words = useWords();
  const index = useStoreValue("document", ({ open }) => open?.index);
  const announcement = useStoreValue("ui", (ui) => ui.announcement);
  const view = useStoreValue("view", (state) => state.view);
  const visible = useDerived((derived) => derived.visible());
  const hiding = useDerived((derived) => derived.hiding());
  const hasStories = useStoreValue("ui", ({ panelTab }) => panelTab === "stories");
  const [read, setRead] = useState<Announcement | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setRead(announcement), noticeLasts);
    return () => clearTimeout(timer);
  }, [announcement]);
  const isNotice =
    announcement !== read &&
    (announcement?.kind === "cited" ||
      announcement?.kind === "storyRemoved" ||
      (announcement?.kind === "travelled" && announcement.by === "elsewhere") ||
      (announcement?.kind === "step" && !hasStories));
  return (
    <div className={isNotice ? styles["notice"] : "sr-only"} role="status" aria-live="polite" data-announcer>
      {announcement && index ? say(announcement, { index, view, visible, hiding }, words) : ""}
    </div>
  );
}

interface Shown {
  readonly index: DatasetIndex;
  readonly view: View;
  readonly visible: Visible | null;
  /** What a class has still to guess, and must not hear either. */
  readonly hiding: Hiding | null;
}

function say(announcement: Announcement, { index, view, visible, hiding }: Shown, words: ReaderWords): string {
  const { t, pick } = words;
  switch (announcement.kind) {
    case "entity": {
      const entity = index.entities.get(announcement.id)?.entity;
      if (!entity) return "";
      const type = index.types.entityTypes.get(entity.type);
      return t("announce.entity", {
        label: tellEntity(index, announcement.id, hiding, words),
        type: type ? pick(type.label).text : entity.type,
        count: relationsOf(index, entity.id).length,
      });
    }
    case "relation": {
      const related = index.relations.get(announcement.id);
      if (!related) return "";
      const { at, of } = announcement;
      const standing = tellStanding(related, hiding, words).join(", ");
      return t("announce.relation", { sentence: tellRelation(index, related, hiding, words), standing, at, of });
    }
    case "sentence": {
      const place = placeOf(index.sentences, announcement.sentence);
      if (!place) return "";
      const backed = backedBy(index, announcement.sentence);
      if (view.reading?.last)
        return `${t("announce.sentence", { place: sayPlace(place, words), text: place.sentence.text })} ${t("reading.question")}`;
      return [
        t("announce.sentence", { place: sayPlace(place, words), text: place.sentence.text }),
        backed.length > 0 ? t("sentence.backs", { count: backed.length }) : t("sentence.backs.none"),
        backed.map(({ related }) => sayRelation(index, related, words)).join("; "),
      ].join(" ");
    }
    case "added": {
      const place = placeOf(index.sentences, announcement.sentence);
      const added = place ? addedBy(index, place) : [];
      const relations = added.map(({ related }) => sayRelation(index, related, words)).join("; ");
      return added.length > 0 ? `${t("reading.adds", { count: added.length })}: ${relations}` : t("reading.adds.none");
    }
    case "drawn":
      return t("announce.drawn", { count: announcement.relations });
    case "selection":
      return t("announce.selection", { entities: announcement.entities, relations: announcement.relations });
    case "filter": {
      const parts = filterParts(index, view, words).map(({ text }) => text);
      const relations = visible?.relations.length ?? 0;
      const of = index.relations.size;
      return parts.length === 0
        ? t("announce.filter.none", { relations })
        : t("announce.filter", { relations, of, parts: parts.join(", ") });
    }
    case "arranged":
      return t("announce.arranged", {
        layout: t(`layout.${announcement.layout}`),
        entities: announcement.entities,
      });
    case "pinned":
      return t(announcement.isPinned ? "announce.pinned" : "announce.unpinned", { entities: announcement.entities });
    case "tool":
      return t(`announce.tool.${announcement.tool}`);
    case "cited":
      return sayCited(announcement, words);
    case "step": {
      const { did, title, at, of } = announcement;
      return t(`story.announce.${did}`, { title: pick(title).text || t("story.step.untitled", { at }), at, of });
    }
    case "storyRemoved":
      return t("story.announce.storyRemoved", {
        title: pick(announcement.title).text || t("story.untitled"),
        key: sayShortcut(actions.undo.keys[0]),
      });
    case "storyMoved": {
      const { title, at, of } = announcement;
      return t("story.announce.storyMoved", { title: pick(title).text || t("story.untitled"), at, of });
    }
    case "travelled":
      return t(`story.announce.${announcement.by}`, { key: sayShortcut(actions.undo.keys[0]) });
    case "opened":
      return t("announce.opened", {
        title: pick(index.dataset.title).text,
        entities: index.entities.size,
        relations: index.relations.size,
      });
  }
}
