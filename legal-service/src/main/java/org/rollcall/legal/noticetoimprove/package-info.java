/** The notice to improve: a last chance to take up support before a penalty notice (Working together to improve school attendance, national framework). */
@NullMarked
package org.rollcall.legal.noticetoimprove;

import org.jspecify.annotations.NullMarked;
