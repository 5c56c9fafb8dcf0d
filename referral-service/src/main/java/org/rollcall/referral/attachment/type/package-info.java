/** What a file is, by its bytes and not by its name, and which kinds may be attached. */
@NullMarked
package org.rollcall.referral.attachment.type;

import org.jspecify.annotations.NullMarked;
