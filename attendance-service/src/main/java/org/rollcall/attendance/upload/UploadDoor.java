package org.rollcall.attendance.upload;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.rollcall.platform.tenancy.TenantId;

/**
 * Keeps uploads from pushing each other, and everybody who only reads, aside. Some tens are under way at once, so that what they hold
 * in memory is bounded; a few of these work at a time, and while one waits for its sender's next bytes another has its turn.
 */
final class UploadDoor {

    private final CouncilTurns underWay;
    private final CouncilTurns atWork;

    UploadDoor(UploadLimits limits) {
        this.underWay = new CouncilTurns(limits.underWay(), Math.max(1, limits.underWay() / 4), limits.waiting());
        this.atWork = new CouncilTurns(limits.atWork(), limits.atWork(), Integer.MAX_VALUE);
    }

    /** Runs the work when it is the council's turn; the body is to be read through what the work is given. */
    <T> T through(TenantId council, Function<UnaryOperator<InputStream>, T> work) {
        underWay.take(council);
        try {
            return atWork(council, work);
        } finally {
            underWay.give(council);
        }
    }

    private <T> T atWork(TenantId council, Function<UnaryOperator<InputStream>, T> work) {
        atWork.take(council);
        try {
            return work.apply(body -> new Patient(body, council));
        } finally {
            atWork.give(council);
        }
    }

    /** Lets others work while the sender is slow. */
    private final class Patient extends InputStream {

        private final InputStream body;
        private final TenantId council;

        Patient(InputStream body, TenantId council) {
            this.body = body;
            this.council = council;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            atWork.give(council);
            try {
                return body.read(into, offset, length);
            } finally {
                atWork.take(council);
            }
        }
    }
}
