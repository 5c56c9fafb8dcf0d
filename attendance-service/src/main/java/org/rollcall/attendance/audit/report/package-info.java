/**
 * The report of an audit: an accessible PDF, made anew for the council until the school gets it, and kept from then on byte for byte as
 * the school got it. It is made of what an audit holds, not of the audit itself, and names no pupil.
 */
@NullMarked
package org.rollcall.attendance.audit.report;

import org.jspecify.annotations.NullMarked;
