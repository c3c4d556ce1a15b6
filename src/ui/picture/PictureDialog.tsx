import { Dialog } from "../shared/Dialog.tsx";
import { useWords } from "../shared/use-words.ts";
import { Picture } from "./Picture.tsx";

/** The dialog in which a picture is made ready to be exported. */
export function PictureDialog() {
  const { t } = useWords();
  return (
    <Dialog name="picture" title={t("picture.title")} isWide>
      <Picture />
    </Dialog>
  );
}
