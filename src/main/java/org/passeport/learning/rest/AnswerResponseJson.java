package org.passeport.learning.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.bind.adapter.JsonbAdapter;
import java.io.StringReader;
import org.passeport.assessment.Response;
import org.passeport.assessment.ResponseJson;

/** A response in the one shape that it is sent and kept in. */
@Dependent
public class AnswerResponseJson implements JsonbAdapter<Response, JsonObject> {

    @Override
    public JsonObject adaptToJson(Response response) {
        try (var reader = Json.createReader(new StringReader(ResponseJson.write(response)))) {
            return reader.readObject();
        }
    }

    @Override
    public Response adaptFromJson(JsonObject json) {
        return ResponseJson.read(json.toString());
    }
}
