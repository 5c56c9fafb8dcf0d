package org.rollcall.local;

import java.io.PrintStream;

/** What somebody needs to know when everything is ready. */
record Welcome(PlatformSettings settings, Addresses addresses) {

    void print(PrintStream out, boolean detached) {
        out.printf(
                """

                Rollcall is up.

                  The platform     %s
                  Keycloak         %s
                  Events           %s (SASL_PLAINTEXT, OAUTHBEARER)
                  Logs             %s

                  Log in as        <role>@<council>, password rollcall, for example court-officer@northmoor
                    councils       northmoor, eastvale
                    roles          attendance-officer, team-leader, court-officer, council-admin, auditor,
                                   school-staff, head-teacher
                  A token          ./rollcall token --council northmoor --as court-officer
                  The journey      ./rollcall demo
                  To end it        %s

                """,
                addresses.gateway(),
                addresses.keycloak(),
                addresses.kafkaExternal(),
                settings.log("*"),
                detached ? "./rollcall down" : "Ctrl-C");
        out.flush();
    }
}
