package org.rollcall.referral;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

/**
 * Stands in for attendance-service: answers for any pupil and school, unless a test told it otherwise of one. Paths are those below
 * {@code /api/attendance/v1}, such as {@code /pupils/<id>/record}.
 */
public final class AttendanceForTests {

    private static final String BASE = "/api/attendance/v1";
    private static final Map<String, Reply> TOLD = new ConcurrentHashMap<>();
    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

    private static final String PUPIL = """
            {"id":"any","state":"ON_ROLL","schoolUrn":"142101","yearGroup":"6","joined":"2024-09-02",
             "surname":"Sample","forename":"Robin","birthDate":"2016-03-03","flagged":true,"actions":[]}""";

    private static final String HOME = """
            {"parents":[
              {"id":"m","name":{"surname":"Moor","forename":"Alex"},"parent":true,"basis":["NATURAL"],
               "livesWith":true,"address":{"lines":["12 Invented Row","Northmoor"],"postcode":"ZZ99 3WZ"},
               "telephone":"01632 960001","emailConsent":false,"contactRestricted":false,"doNotDisclose":false},
              {"id":"s","name":{"surname":"Moor","forename":"Sam"},"parent":true,
               "basis":["PARENTAL_RESPONSIBILITY"],"livesWith":false,"emailConsent":false,
               "contactRestricted":false,"doNotDisclose":true},
              {"id":"n","name":{"surname":"Neighbour","forename":"Kim"},"parent":false,"basis":[],
               "livesWith":false,"emailConsent":false,"contactRestricted":false,"doNotDisclose":false}],
             "socialCare":[]}""";

    private static final String ATTENDANCE = """
            {"id":"any","from":"2026-07-06","to":"2026-09-21",
             "summary":{"possible":50,"attended":40,"authorisedAbsence":0,"unauthorisedAbsence":10,"notPossible":0,
                        "attendancePct":80.0,"persistentlyAbsent":true,"severelyAbsent":false},
             "sessions":[
               {"date":"2026-09-17","session":"AM","schoolUrn":"142101","code":"G"},
               {"date":"2026-09-17","session":"PM","schoolUrn":"142101","code":"G"},
               {"date":"2026-09-18","session":"AM","schoolUrn":"142101","code":"O"}]}""";

    private static final HttpServer SERVER = start();

    private AttendanceForTests() {}

    static String address() {
        return "http://localhost:" + SERVER.getAddress().getPort();
    }

    public static void answer(String path, String json) {
        TOLD.put(path, new Reply(200, json));
    }

    /** Refuses, or breaks down, with this status. */
    public static void fail(String path, int status) {
        TOLD.put(path, new Reply(status, "{}"));
    }

    /** A pupil whose record says that there is a social worker. */
    public static void giveSocialWorker(String pupil) {
        answer("/pupils/" + pupil + "/record", HOME.replace("\"socialCare\":[]", """
                "socialCare":[{"hasSocialWorker":true,"from":"2026-01-05"}]"""));
    }

    /** The header {@code Authorization} of the last question at a path. */
    public static String authorizationAt(String path) {
        return TOKENS.getOrDefault(path, "");
    }

    private static Reply reply(String path) {
        Reply told = TOLD.get(path);
        if (told != null) {
            return told;
        }
        if (path.startsWith("/schools/")) {
            return new Reply(200, "{\"name\":\"Larkfield Primary School\"}");
        }
        if (path.endsWith("/record")) {
            return new Reply(200, HOME);
        }
        return new Reply(200, path.endsWith("/attendance") ? ATTENDANCE : PUPIL);
    }

    private static HttpServer start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.createContext(BASE, AttendanceForTests::handle);
            server.start();
            return server;
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    private static void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath().substring(BASE.length());
        TOKENS.put(path, String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
        Reply reply = reply(path);
        byte[] body = reply.json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        try (exchange) {
            exchange.sendResponseHeaders(reply.status, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private record Reply(int status, String json) {}
}
