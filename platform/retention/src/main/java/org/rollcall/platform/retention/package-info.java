/** How long records are kept, as data: rules, holds that override them, and a list of what would go on a day. Nothing is erased. */
@NullMarked
package org.rollcall.platform.retention;

import org.jspecify.annotations.NullMarked;
