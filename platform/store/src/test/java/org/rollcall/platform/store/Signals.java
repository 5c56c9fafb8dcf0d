package org.rollcall.platform.store;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Records what the relay would have been told. */
record Signals(List<DocumentKey> keys) implements RelaySignal {

    Signals() {
        this(new CopyOnWriteArrayList<>());
    }

    @Override
    public void opened(String collection) {}

    @Override
    public void written(DocumentKey key, long version) {
        keys.add(key);
    }
}
