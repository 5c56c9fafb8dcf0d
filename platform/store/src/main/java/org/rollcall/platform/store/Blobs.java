package org.rollcall.platform.store;

import com.mongodb.MongoGridFSException;
import com.mongodb.client.gridfs.GridFSBucket;
import java.io.InputStream;
import org.bson.BsonString;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.tenancy.TenantId;

/**
 * Bytes that are too large for a record, in GridFS, as durable as records are. An id is written once; whoever writes keeps a record of
 * it first, so that what a crash left half-written can be found and deleted.
 */
public final class Blobs {

    private final String name;
    private final StoreDatabase database;
    private volatile @Nullable GridFSBucket bucket;

    Blobs(String name, StoreDatabase database) {
        this.name = name;
        this.database = database;
    }

    /** Reads to the end of the stream, which the caller closes. */
    public void write(TenantId tenant, String id, InputStream bytes) {
        DocumentKey key = DocumentKey.of(name, tenant, id);
        StoreUnavailable.guard(() -> {
            bucket().uploadFromStream(new BsonString(key.value()), key.value(), bytes);
            return key;
        });
    }

    /** @throws NotFound when nothing was wholly written under the id in this council */
    public InputStream read(TenantId tenant, String id) {
        BsonString key = new BsonString(DocumentKey.of(name, tenant, id).value());
        return StoreUnavailable.guard(() -> {
            try {
                return bucket().openDownloadStream(key);
            } catch (MongoGridFSException none) {
                NotFound notFound = new NotFound(name, id);
                notFound.addSuppressed(none);
                throw notFound;
            }
        });
    }

    /** All that is there under the id: the whole, a part, or nothing. */
    public void delete(TenantId tenant, String id) {
        BsonString key = new BsonString(DocumentKey.of(name, tenant, id).value());
        StoreUnavailable.guard(() -> {
            database.safely(name + ".files").deleteOne(new Document("_id", key));
            return database.safely(name + ".chunks").deleteMany(new Document("files_id", key));
        });
    }

    private GridFSBucket bucket() {
        GridFSBucket known = bucket;
        if (known == null) {
            known = database.files(name);
            bucket = known;
        }
        return known;
    }
}
