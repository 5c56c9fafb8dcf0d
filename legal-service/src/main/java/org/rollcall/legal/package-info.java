/** The legal service: what a council does about absence by law, and within which limits. */
@NullMarked
package org.rollcall.legal;

import org.jspecify.annotations.NullMarked;
