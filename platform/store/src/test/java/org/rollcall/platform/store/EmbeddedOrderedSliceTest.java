package org.rollcall.platform.store;

/** Pages in order in the embedded database. */
class EmbeddedOrderedSliceTest extends OrderedSliceBehaviour {

    @Override
    Database database() {
        return Database.inMemory();
    }
}
