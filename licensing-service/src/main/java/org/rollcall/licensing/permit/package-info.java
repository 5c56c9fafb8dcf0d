/**
 * Work permits: a child with a job may do light work only, at the hours that the law leaves beside school, in accordance with a permit
 * of the council where the work is (Children and Young Persons Act 1933 s.18 and the byelaws under it).
 */
@NullMarked
package org.rollcall.licensing.permit;

import org.jspecify.annotations.NullMarked;
