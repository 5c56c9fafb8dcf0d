package org.rollcall.legal.codeofconduct;

import java.util.List;

/** The code as the API shows it: its editions in the order of publication. */
record CodeOfConductView(List<Edition> versions) {

    static CodeOfConductView of(CodeOfConduct code) {
        return new CodeOfConductView(code.versions().stream().map(Edition::of).toList());
    }
}
