package org.rollcall.referral.contract;

import org.rollcall.referral.AboutCase;

/** What every event of a contract says. */
record ContractFacts(String id, AboutCase about, Parties parties) {}
