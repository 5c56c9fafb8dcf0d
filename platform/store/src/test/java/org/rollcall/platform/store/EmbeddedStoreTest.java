package org.rollcall.platform.store;

/** The store on the embedded database. */
class EmbeddedStoreTest extends StoreBehaviour {

    @Override
    Database database() {
        return Database.inMemory();
    }
}
