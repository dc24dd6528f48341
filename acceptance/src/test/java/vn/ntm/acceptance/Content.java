package vn.ntm.acceptance;

/** A complete report in the default form of the example. */
final class Content {

    private Content() {}

    static String saying(int done) {
        return """
                {"values":[
                  {"indicator":"nhiem-vu-duoc-giao","value":50},
                  {"indicator":"nhiem-vu-hoan-thanh","value":%d},
                  {"indicator":"nhiem-vu-qua-han","value":0}],
                 "narrative":[
                  {"heading":"Kết quả thực hiện nhiệm vụ được giao","text":"Đã triển khai."},
                  {"heading":"Khó khăn, vướng mắc","text":"Không."},
                  {"heading":"Nhiệm vụ kỳ tới, đề xuất, kiến nghị","text":"Tiếp tục."}]}""".formatted(done);
    }
}
