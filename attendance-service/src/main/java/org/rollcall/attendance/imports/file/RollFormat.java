package org.rollcall.attendance.imports.file;

/** How a roll is written down. */
public enum RollFormat {
    CSV,
    JSON,
    /** The DfE common transfer file, in XML. */
    CTF;

    RollReader reader() {
        return switch (this) {
            case CSV -> new CsvRoll();
            case JSON -> new JsonRoll();
            case CTF -> new TransferFile();
        };
    }
}
