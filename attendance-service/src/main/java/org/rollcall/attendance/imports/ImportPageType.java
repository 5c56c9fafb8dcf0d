package org.rollcall.attendance.imports;

/** How the answers to lines are stored. */
final class ImportPageType extends Silent<ImportPage> {

    ImportPageType() {
        super("importPages", ImportPage.class);
    }
}
