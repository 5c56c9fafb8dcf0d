/** A file on its way in: on disk and unread until it is known whether it may be kept, and refused with a code where it may not. */
@NullMarked
package org.rollcall.referral.attachment.upload;

import org.jspecify.annotations.NullMarked;
