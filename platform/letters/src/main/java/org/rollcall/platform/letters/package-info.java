/** Letters: a template and data become a PDF that a screen reader can read and a printer can print. */
@NullMarked
package org.rollcall.platform.letters;

import org.jspecify.annotations.NullMarked;
