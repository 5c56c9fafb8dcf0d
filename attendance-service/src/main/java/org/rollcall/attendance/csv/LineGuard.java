package org.rollcall.attendance.csv;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Stops a line without end, such as one whose quote is never closed, before it fills the memory. */
final class LineGuard extends FilterReader {

    private static final int LONGEST_LINE = 64 * 1024;

    private int sinceLine;

    LineGuard(Reader text) {
        super(text);
    }

    void lineRead() {
        sinceLine = 0;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        int got = super.read(into, offset, length);
        count(Math.max(got, 0));
        return got;
    }

    private void count(int characters) throws EndlessLine {
        sinceLine += characters;
        if (sinceLine > LONGEST_LINE) {
            throw new EndlessLine();
        }
    }

    /** The line goes on for longer than any line should. */
    static final class EndlessLine extends IOException {}
}
