import com.google.gson.Gson;
import com.marcnuri.helm.Helm;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lints a chart strictly and renders it once for every file of values. Prints JSON:
 * {"lint": {"failed", "messages"}, "renderings": [{"manifest"} or {"refused"}, ...]}.
 * Arguments: chart, version of Kubernetes, name of the release, namespace, files of values.
 */
public class RenderChart {
  public static void main(String[] arguments) {
    Helm helm = new Helm(Path.of(arguments[0]));
    var lint = helm.lint().strict().call();
    List<Map<String, String>> renderings = new ArrayList<>();
    for (int index = 4; index < arguments.length; index += 1) {
      renderings.add(render(helm, arguments, arguments[index]));
    }
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("lint", Map.of("failed", lint.isFailed(), "messages", lint.getMessages()));
    answer.put("renderings", renderings);
    System.out.println(new Gson().toJson(answer));
  }

  private static Map<String, String> render(Helm helm, String[] arguments, String values) {
    try {
      var template = helm.template().withKubeVersion(arguments[1]).withName(arguments[2]).withNamespace(arguments[3]);
      return Map.of("manifest", template.withValuesFile(Path.of(values)).call());
    } catch (IllegalStateException refused) {
      return Map.of("refused", refused.getMessage());
    }
  }
}
