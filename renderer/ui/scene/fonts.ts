/** The faces that slides are measured and drawn in: metric twins of Office's, and the Bangla face. */
import "@fontsource/carlito/400.css";
import "@fontsource/carlito/700.css";
import "@fontsource/caladea/400.css";
import "@fontsource/caladea/700.css";
import "@fontsource/gelasio/400.css";
import "@fontsource/gelasio/700.css";
import "@fontsource/noto-sans-bengali/400.css";
import "@fontsource/noto-sans-bengali/700.css";
import "@fontsource/noto-serif-bengali/400.css";
import "@fontsource/noto-serif-bengali/700.css";
