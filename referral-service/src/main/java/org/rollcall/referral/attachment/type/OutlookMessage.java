package org.rollcall.referral.attachment.type;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.HexFormat;

/**
 * A message saved by Outlook is a compound file whose root says so. Other compound files are Office documents of before 2007, which may
 * hold macros, or ones with a password, which nobody can look into.
 *
 * @see <a href="https://learn.microsoft.com/openspecs/windows_protocols/ms-cfb">MS-CFB</a>
 */
final class OutlookMessage {

    /** The class of {@code IMessage}, as its bytes lie in the file. */
    private static final String CLASS = "0b0d020000000000c000000000000046";

    private static final int SECTOR_SHIFT_AT = 30;
    private static final int FIRST_DIRECTORY_SECTOR_AT = 48;
    private static final int CLASS_AT = 80;
    private static final int HEADER = 512;

    private OutlookMessage() {}

    static FileType typeOf(Path file) throws IOException {
        try (FileChannel bytes = FileChannel.open(file)) {
            if (rootClass(bytes).equals(CLASS)) {
                return FileType.OUTLOOK_MESSAGE;
            }
        }
        throw SniffingTypes.notAllowed(
                "It is an older Office document, or one with a password. Save it in today's form and without a password.");
    }

    private static String rootClass(FileChannel bytes) throws IOException {
        ByteBuffer header = read(bytes, 0, HEADER);
        if (header.remaining() < HEADER) {
            return "";
        }
        long sector = 1L << Math.min(header.getShort(SECTOR_SHIFT_AT), 16);
        long root = (Integer.toUnsignedLong(header.getInt(FIRST_DIRECTORY_SECTOR_AT)) + 1) * sector;
        ByteBuffer found = read(bytes, root + CLASS_AT, CLASS.length() / 2);
        byte[] name = new byte[found.remaining()];
        found.get(name);
        return HexFormat.of().formatHex(name);
    }

    private static ByteBuffer read(FileChannel bytes, long place, int length) throws IOException {
        ByteBuffer read = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        int count = 0;
        while (read.hasRemaining() && count >= 0) {
            count = bytes.read(read, place + read.position());
        }
        return read.flip();
    }
}
