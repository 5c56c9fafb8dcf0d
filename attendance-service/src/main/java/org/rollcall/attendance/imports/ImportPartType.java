package org.rollcall.attendance.imports;

/** How the parts of files are stored. */
final class ImportPartType extends Silent<ImportPart> {

    ImportPartType() {
        super("importParts", ImportPart.class);
    }
}
