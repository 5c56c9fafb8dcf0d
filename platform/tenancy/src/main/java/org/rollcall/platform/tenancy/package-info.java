/** Who is calling, for which council, and what that lets them do. */
@NullMarked
package org.rollcall.platform.tenancy;

import org.jspecify.annotations.NullMarked;
