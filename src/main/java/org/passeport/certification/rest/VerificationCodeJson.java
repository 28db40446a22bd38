package org.passeport.certification.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.json.bind.adapter.JsonbAdapter;
import org.passeport.certification.VerificationCode;

/** A verification code as its text. */
@Dependent
public class VerificationCodeJson implements JsonbAdapter<VerificationCode, String> {

    @Override
    public String adaptToJson(VerificationCode code) {
        return code.toString();
    }

    @Override
    public VerificationCode adaptFromJson(String text) {
        return VerificationCode.parse(text);
    }
}
