/** Work permits, performance licences and chaperones: what a council allows children to do for a living, and when. */
@NullMarked
package org.rollcall.licensing;

import org.jspecify.annotations.NullMarked;
