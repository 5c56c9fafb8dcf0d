package org.rollcall.attendance.imports;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rollcall.attendance.TestUpns;

/** Rolls as schools send them, in each of the formats; the children are made up. */
public final class SampleFiles {

    private SampleFiles() {}

    public static String transferFile(String... pupils) {
        return """
                <CTfile><Header><DocumentName>Common Transfer File</DocumentName><CTFversion>24.0</CTFversion>
                <SourceSchool><LEA>992</LEA><Estab>2201</Estab><SchoolName>Saltmarsh</SchoolName></SourceSchool>
                <DestSchool><LEA>991</LEA><Estab>2101</Estab></DestSchool></Header>
                <CTFpupilData>%s</CTFpupilData></CTfile>""".formatted(String.join("", pupils));
    }

    public static String pupil(int n) {
        return """
                <Pupil><UPN>%s</UPN><Surname>Ashdown</Surname><Forename>Robin%d</Forename><DOB>2018-05-04</DOB>
                <Sex>F</Sex><BasicDetails><PreferredForename>Rob</PreferredForename><NCyearActual>3</NCyearActual>
                <Ethnicity>WBRI</Ethnicity><Languages><Type>ENG</Type></Languages></BasicDetails>
                <LookedAfter><InCare>true</InCare><CareAuthority>203</CareAuthority></LookedAfter>
                <SENhistory><SEN><StartDate>2025-09-01</StartDate><SENprovision>K</SENprovision></SEN></SENhistory>
                <Address><BS7666Address><PAON>12</PAON><Street>Example Road</Street><Town>Northmoor</Town></BS7666Address>
                <PostCode>SW1A2AA</PostCode></Address>
                <Contacts><Contact><Order>1</Order><Surname>Ashdown</Surname><Forename>Kim</Forename>
                <Relationship>MOT</Relationship><Responsible>true</Responsible></Contact>
                <Contact><Order>2</Order><Surname>Ashdown</Surname><Forename>Lee</Forename>
                <Relationship>FAT</Relationship><Responsible>false</Responsible></Contact></Contacts>
                <StageAssessments><KeyStage><Stage>KS1</Stage></KeyStage></StageAssessments></Pupil>""".formatted(TestUpns.upn(n), n);
    }

    public static String json(int... pupils) {
        return IntStream.of(pupils)
                .mapToObj(n -> """
                        {"upn":"%s","surname":"Ashdown","forename":"Robin%d","dateOfBirth":"2018-05-04","yearGroup":3,
                         "joined":"2024-09-02","sex":"M","freeMeals":true,
                         "address":{"lines":["12 Example Road","Northmoor"],"postcode":"SW1A 2AA"},
                         "contacts":[{"surname":"Ashdown","forename":"Kim","relationship":"mother","responsible":true,
                           "livesWith":true,"telephone":"+44 20 7946 0000","address":{"lines":["12 Example Road"]}}]}""".formatted(TestUpns.upn(n), n))
                .collect(Collectors.joining(",", "{\"school\":\"142101\",\"pupils\":[", "]}"));
    }

    public static String csv(int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(n -> "%s,Ashdown,Robin%d,2018-05-04,3,2024-09-02,\n".formatted(TestUpns.upn(n), n))
                .collect(Collectors.joining("", "UPN,Surname,Forename,DateOfBirth,YearGroup,Joined,Left\n", ""));
    }
}
