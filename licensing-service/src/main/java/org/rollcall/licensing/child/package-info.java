/** Who is a child: for work and for performances not a person under some age, but one not over compulsory school age. */
@NullMarked
package org.rollcall.licensing.child;

import org.jspecify.annotations.NullMarked;
