package org.rollcall.referral.content;

import java.io.InputStream;
import org.rollcall.platform.tenancy.TenantId;

/**
 * Where bytes are kept: GridFS today; an object store of the S3 kind has the same three verbs. Bytes are written once and never
 * changed. Keeping the same id again with the same bytes changes nothing.
 */
public interface ContentStore {

    /** Reads to the end of the stream, which the caller closes. */
    Content keep(TenantId tenant, String id, InputStream bytes);

    /** @throws org.rollcall.platform.store.NotFound when there is nothing under the id in this council */
    InputStream open(TenantId tenant, String id);

    void remove(TenantId tenant, String id);
}
