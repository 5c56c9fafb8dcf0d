/** Letters exactly as they were sent. */
@NullMarked
package org.rollcall.legal.letter;

import org.jspecify.annotations.NullMarked;
