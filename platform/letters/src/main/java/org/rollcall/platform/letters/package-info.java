/**
 * Letters: a template and data become a PDF that a screen reader can read and a printer can print. Here are also what letters share:
 * who writes, to whom, and words that people write themselves. Who may write them, and from when they hold, is each service's own.
 */
@NullMarked
package org.rollcall.platform.letters;

import org.jspecify.annotations.NullMarked;
