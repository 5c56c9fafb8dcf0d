package org.rollcall.local;

import java.io.IOException;
import java.util.Map;
import org.rollcall.local.process.Launch;
import org.rollcall.local.process.Probe;
import org.rollcall.local.process.Progress;

/** One process of the platform: what it needs, how it is started and how one sees that it is ready. */
interface Part {

    String name();

    /** Every port that it will listen on, by what it is for. */
    Map<String, Integer> ports();

    /** What a person would open or a client would be given. */
    String address();

    /** Makes what must be there before the process starts; quick when it is there already. */
    default void prepare(Progress progress) throws IOException, InterruptedException {}

    /** Valid after {@link #prepare}. */
    Launch launch() throws IOException;

    Probe ready();
}
