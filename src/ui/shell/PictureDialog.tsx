import { Suspense } from "react";
import { useStoreValue } from "../shared/app-context.ts";
import { useWords } from "../shared/use-words.ts";
import { Dialog } from "./Dialog.tsx";
import { Picture } from "./later.ts";

/** The dialog in which a picture is made ready to be exported. */
export function PictureDialog() {
  const { t } = useWords();
  const isOpen = useStoreValue("ui", (ui) => ui.dialog === "picture");
  if (!isOpen) return null;
  return (
    <Dialog name="picture" title={t("picture.title")} isWide>
      <Suspense>
        <Picture />
      </Suspense>
    </Dialog>
  );
}
