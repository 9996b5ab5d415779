import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.kubernetes.client.openapi.JSON;
import java.io.InputStreamReader;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a JSON list of Kubernetes objects and checks each against the schema of its kind: required fields, known fields
 * only, types. Prints a JSON list of what is wrong.
 */
public class CheckManifests {
  public static void main(String[] arguments) throws Exception {
    var input = new InputStreamReader(System.in, StandardCharsets.UTF_8);
    List<String> findings = new ArrayList<>();
    for (JsonElement element : JsonParser.parseReader(input).getAsJsonArray()) check(element.getAsJsonObject(), findings);
    System.out.println(new Gson().toJson(findings));
  }

  private static void check(JsonObject object, List<String> findings) throws ReflectiveOperationException {
    String apiVersion = object.get("apiVersion").getAsString();
    String kind = object.get("kind").getAsString();
    String name = apiVersion + " " + kind + " " + object.getAsJsonObject("metadata").get("name").getAsString();
    try {
      Class<?> model = modelOf(apiVersion, kind);
      model.getMethod("validateJsonElement", JsonElement.class).invoke(null, object);
      JSON.getGson().fromJson(object, model);
    } catch (ClassNotFoundException unknown) {
      findings.add(name + ": no such kind");
    } catch (InvocationTargetException wrong) {
      findings.add(name + ": " + wrong.getCause().getMessage());
    } catch (RuntimeException wrong) {
      findings.add(name + ": " + wrong.getMessage());
    }
  }

  /** V2HorizontalPodAutoscaler for autoscaling/v2 HorizontalPodAutoscaler. */
  private static Class<?> modelOf(String apiVersion, String kind) throws ClassNotFoundException {
    String version = apiVersion.substring(apiVersion.indexOf('/') + 1);
    String name = Character.toUpperCase(version.charAt(0)) + version.substring(1) + kind;
    return Class.forName("io.kubernetes.client.openapi.models." + name);
  }
}
