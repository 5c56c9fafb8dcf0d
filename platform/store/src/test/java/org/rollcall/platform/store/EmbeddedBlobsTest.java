package org.rollcall.platform.store;

/** Large bytes in the embedded database. */
class EmbeddedBlobsTest extends BlobsBehaviour {

    @Override
    Database database() {
        return Database.inMemory();
    }
}
